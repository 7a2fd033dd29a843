/** What the person at the keyboard can put right: told in one line, without a stack. */
export class Failure extends Error {}

/** What an error says to that person. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
