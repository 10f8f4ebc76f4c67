/** A step of applying a Plan. */
import { HostError } from "../host";
import type { Step } from "./batch";

/** A step whose making may find the plan at fault; the error then says what was being done. */
export function step(doing: string, make: () => [command: string, payload: object]): Step {
  try {
    const [command, payload] = make();
    return { doing, command, payload };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new HostError(`${doing} failed: ${reason}`, doing);
  }
}
