package equipment;

/** What sort of thing a fact tells about an item. */
public enum FactKind {
  SPECIFICATION,
  INSPECTION,
  MAINTENANCE,
  TEST,
  MEASUREMENT,
  MOVE,
  DECOMMISSION,
  RETRACTION
}
