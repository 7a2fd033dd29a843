/** The script of a browser's worker. The build makes one file of it, so that it can be copied anywhere. */
import type { Request } from "./worker/protocol.js";
import { serve } from "./worker/serve.js";

const fulfil = serve((answer, transfer) => postMessage(answer, { transfer }));
addEventListener("message", ({ data }: MessageEvent<Request>) => void fulfil(data));
