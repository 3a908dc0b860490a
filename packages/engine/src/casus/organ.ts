/** Whether a domestic body that spoke is the one that a text names; "parliament" is any body that the constitution asks. */
export const isOrgan = (spoke: string, named: string): boolean => {
  const name = named.toLowerCase();
  return name === 'parliament' || spoke.toLowerCase() === name;
};
