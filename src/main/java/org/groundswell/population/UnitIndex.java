package org.groundswell.population;

/** Finds the unit of a member: members of a unit lie next to each other, so that the unit of every 64th tells where to look. */
final class UnitIndex {
    private static final int SHIFT = 6;

    private final int[] start;
    private final int[] unitOfFirst;

    /** @param start where each unit's members begin, and where those of the last end */
    UnitIndex(int[] start) {
        this.start = start;
        int members = start[start.length - 1];
        this.unitOfFirst = new int[(members >>> SHIFT) + 1];
        int unit = 0;
        for (int block = 0; block << SHIFT < members; block++) {
            while (start[unit + 1] <= block << SHIFT) {
                unit++;
            }
            unitOfFirst[block] = unit;
        }
    }

    int of(int member) {
        int unit = unitOfFirst[member >>> SHIFT];
        while (start[unit + 1] <= member) {
            unit++;
        }
        return unit;
    }
}
