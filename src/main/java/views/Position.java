package views;

/**
 * A place in the journal, which is read in the order of (transaction, ordering).
 *
 * @param xid transaction id of the last row taken; with ordering 0 the first one not taken
 */
record Position(long xid, long ordering) {
  /** Before every row of this transaction and those after it. */
  static Position before(long xid) {
    return new Position(xid, 0);
  }
}
