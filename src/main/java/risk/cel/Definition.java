package risk.cel;

import dev.cel.common.CelAbstractSyntaxTree;

/**
 * A formula that passed CEL's checker.
 *
 * @param slot where its result goes
 */
record Definition(Layout.Slot slot, String text, CelAbstractSyntaxTree tree) {
  String name() {
    return slot.name();
  }
}
