import type { Answer, Request } from "./protocol.js";

/** A running worker, whichever platform's. */
export interface WorkerHandle {
  post: (request: Request) => void;
  /** Ends it, whatever it is doing. */
  end: () => void;
  /** Whether somebody waits for it: where nobody does, the process may end. */
  awaited: (now: boolean) => void;
}

/** Starts a worker, and hears what it answers, and that it broke down. */
export type StartWorker = (
  answered: (answer: Answer) => void,
  failed: (cause: unknown) => void,
) => WorkerHandle;

/** Options of every call. */
export interface CallOptions {
  /** Ends the call, which rejects with the signal's reason; a long analysis is broken off. */
  signal?: AbortSignal;
}

/** Options of a call that takes a text in. */
export interface LongCallOptions extends CallOptions {
  /** Told how much of the work is done: a share of it, from 0 to 1, several times where the text is long. */
  onProgress?: (share: number) => void;
}

interface Job {
  /** Made when it is sent, for it depends on what the worker knows by then. */
  request: () => Request;
  resolve: (value: unknown) => void;
  reject: (reason: unknown) => void;
  onProgress: LongCallOptions["onProgress"];
  attempts: number;
}

// A worker that breaks down over the same job again is not at fault.
const mostAttempts = 2;

// Milliseconds that an abandoned job may still take before its worker is ended: about what it costs to start another.
const patience = 100;

export function checkCallOptions({ signal, onProgress }: LongCallOptions): void {
  if (signal !== undefined && !(signal instanceof AbortSignal))
    throw new TypeError("options.signal must be an AbortSignal");
  if (onProgress !== undefined && typeof onProgress !== "function")
    throw new TypeError("options.onProgress must be a function");
}

/**
 * What a worker is to do, a job at a time, in order. The jobs wait here, not in the worker, so that nothing is lost with it: when
 * it breaks down, or is ended, another takes over.
 */
export class Jobs {
  readonly #start: StartWorker;
  readonly #creation: Job;
  readonly #waiting: Job[] = [];
  #running: Job | undefined;
  #worker: WorkerHandle | undefined;
  #workers = 0;
  #isCreated = false;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #disposed = false;

  /** @param create - The first request to each worker. */
  constructor(start: StartWorker, create: () => Request) {
    this.#start = start;
    this.#creation = {
      request: create,
      resolve: () => {
        this.#isCreated = true;
        this.#creation.attempts = 0;
      },
      // Nobody else can do what is waiting either.
      reject: (reason) => {
        this.#endWorker();
        for (const job of this.#waiting.splice(0)) job.reject(reason);
      },
      onProgress: undefined,
      attempts: 0,
    };
  }

  /** The present worker's number: what an earlier one was told, this one doesn't know. */
  get worker(): number {
    return this.#workers;
  }

  /** @throws Error once it was disposed of. */
  check(): void {
    if (this.#disposed) throw new Error("The analyzer was disposed of");
  }

  /** Gives what the worker answers to a request. */
  run(request: () => Request, { signal, onProgress }: LongCallOptions = {}): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.check();
      signal?.throwIfAborted();
      const job: Job = { request, resolve, reject, onProgress, attempts: 0 };
      if (signal) {
        const abandon = () => this.#abandon(job, signal.reason);
        const settled = () => signal.removeEventListener("abort", abandon);
        signal.addEventListener("abort", abandon);
        job.resolve = (value) => (settled(), resolve(value));
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- a signal's reason may be anything
        job.reject = (reason) => (settled(), reject(reason));
      }
      this.#waiting.push(job);
      this.#next();
    });
  }

  /** Ends the worker. What is pending rejects. */
  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    const pending = this.#running ? [this.#running, ...this.#waiting] : this.#waiting;
    this.#endWorker();
    for (const job of pending.splice(0)) job.reject(new Error("The analyzer was disposed of"));
  }

  /** The worker, started if there is none. */
  startWorker(): WorkerHandle {
    if (this.#worker) return this.#worker;
    const number = ++this.#workers;
    const ofThis =
      <Heard>(act: (heard: Heard) => void) =>
      (heard: Heard) => {
        if (this.#worker && number === this.#workers) act(heard);
      };
    this.#worker = this.#start(
      ofThis((answer: Answer) => this.#answered(answer)),
      ofThis((cause: unknown) => this.#failed(cause)),
    );
    return this.#worker;
  }

  #next(): void {
    if (this.#running) return;
    const job = this.#isCreated ? this.#waiting.shift() : this.#waiting.length > 0 && this.#creation;
    if (!job) return this.#worker?.awaited(false);
    this.#running = job;
    job.attempts++;
    try {
      const worker = this.startWorker();
      worker.awaited(true);
      worker.post(job.request());
    } catch (error) {
      // What can't be posted, or asks for what is forgotten.
      this.#settle(() => job.reject(error));
    }
  }

  #endWorker(): void {
    this.#worker?.end();
    this.#worker = undefined;
    this.#isCreated = false;
    this.#running = undefined;
    clearTimeout(this.#patience);
  }

  #settle(act: () => void): void {
    this.#running = undefined;
    clearTimeout(this.#patience);
    act();
    this.#next();
  }

  #answered(answer: Answer): void {
    const job = this.#running!;
    if ("share" in answer) return job.onProgress?.(answer.share);
    if ("value" in answer) {
      this.#settle(() => job.resolve(answer.value));
      return job.onProgress?.(1);
    }
    if (answer.trapped) this.#failed(answer.error);
    else this.#settle(() => job.reject(answer.error));
  }

  #failed(cause: unknown): void {
    const job = this.#running;
    this.#endWorker();
    if (job && job.attempts >= mostAttempts) job.reject(new Error("The worker broke down", { cause }));
    else if (job && job !== this.#creation) this.#waiting.unshift(job);
    this.#next();
  }

  #abandon(job: Job, reason: unknown): void {
    job.reject(reason);
    // Nobody listens any more.
    job.onProgress = undefined;
    job.attempts = mostAttempts;
    const place = this.#waiting.indexOf(job);
    if (place >= 0) this.#waiting.splice(place, 1);
    else if (this.#running === job) {
      this.#patience = setTimeout(() => this.#failed(reason), patience);
    }
  }
}
