/** A reason to end that whoever gave the command can mend: said in one line, without a stack. */
export class Refusal extends Error {}
