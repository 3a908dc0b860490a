/** An argument as it is typed: in quotation marks where a shell would part it. */
export const quoted = (argument: string): string =>
  /^[\w./:=,@+-]+$/.test(argument) ? argument : `"${argument.replaceAll('"', '\\"')}"`;
