package replay;

import equipment.EquipmentType;
import identity.FacilityId;
import java.util.Set;

/** Which items a campaign calculates. */
public sealed interface Scope {
  record All() implements Scope {}

  /**
   * @param region as the facilities name it
   */
  record Region(String region) implements Scope {
    public Region {
      if (region.isBlank()) throw new IllegalArgumentException("a region without a name");
    }
  }

  record Facilities(Set<FacilityId> facilities) implements Scope {
    public Facilities {
      facilities = Set.copyOf(facilities);
      if (facilities.isEmpty()) throw new IllegalArgumentException("no facility is named");
    }
  }

  record Types(Set<EquipmentType> types) implements Scope {
    public Types {
      types = Set.copyOf(types);
      if (types.isEmpty()) throw new IllegalArgumentException("no type of equipment is named");
    }
  }
}
