package equipment;

/** Classes of electrical equipment; the constant's name is the word on the wire. */
public enum EquipmentType {
  TRANSFORMER,
  SWITCHGEAR,
  SWITCHBOARD,
  PANEL,
  BREAKER,
  CABLE,
  BATTERY,
  DISCONNECT,
  MOTOR_CONTROL_CENTER,
  UPS,
  GENERATOR,
  MOTOR,
  TRANSFER_SWITCH,
  CAPACITOR_BANK,
  BUSWAY,
  RELAY,
  VARIABLE_FREQUENCY_DRIVE,
  SURGE_ARRESTER,
  OTHER
}
