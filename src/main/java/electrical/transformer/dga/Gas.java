package electrical.transformer.dga;

import electrical.method.Input;
import quantity.Unit;

/** Gases dissolved in insulating liquid; levels are volume fractions, 1 ppm = 1 uL/L. */
public enum Gas {
  H2("hydrogen"),
  CH4("methane"),
  C2H6("ethane"),
  C2H4("ethylene"),
  C2H2("acetylene"),
  CO("carbon monoxide"),
  CO2("carbon dioxide"),
  O2("oxygen"),
  N2("nitrogen");

  private static final double PURE = 1_000_000;

  private final String words;

  Gas(String words) {
    this.words = words;
  }

  /** The level of this gas as an input named by its formula. */
  public Input input() {
    return Input.number(name(), Unit.PPM, 0, PURE, words);
  }
}
