/** The script of a worker thread of Node. */
import { parentPort } from "node:worker_threads";

import type { Request } from "./worker/protocol.js";
import { serve } from "./worker/serve.js";

const port = parentPort!;
const fulfil = serve((answer, moved) => port.postMessage(answer, moved));
port.on("message", (request: Request) => void fulfil(request));
