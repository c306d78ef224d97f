package risk.original;

/** What the original needs of an item to judge its maintenance. */
public record Item(String id, ItemType type) {}
