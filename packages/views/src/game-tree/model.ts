/** A game tree to be drawn: nodes in preorder, each after the node that it comes from. */
export interface DrawnTree {
  readonly title: string;
  readonly players: readonly string[];
  readonly nodes: readonly DrawnNode[];
  /** What is said of the behaviour that is drawn. */
  readonly says?: string;
}

/** One node. Words are ready to print; whose move it is, is an index, or -1 for chance; an end has no mover. */
export interface DrawnNode {
  readonly parent?: number;
  /** The move that leads here. */
  readonly move?: string;
  /** How likely the move is: by the lottery, or in the behaviour that is drawn. From 0 to 1. */
  readonly share?: number;
  /** The same as it is printed: "1/3". */
  readonly odds?: string;
  readonly mover?: number;
  /** Nodes with the same number are one information set. */
  readonly set?: number;
  readonly label?: string;
  /** What is paid here, one text a player. */
  readonly pays?: readonly string[];
  /** How many nodes below are not drawn. */
  readonly hidden?: number;
}
