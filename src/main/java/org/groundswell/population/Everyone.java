package org.groundswell.population;

/**
 * Everybody knows everybody else, which needs no memory: a member's contacts are all others in their order.
 *
 * @param members at least one
 */
public record Everyone(int members) implements Network {
    @Override
    public int count(int member) {
        return members - 1;
    }

    @Override
    public int contact(int member, int place) {
        return place < member ? place : place + 1;
    }

    @Override
    public double weight(int member, int place) {
        return 1;
    }

    @Override
    public long entries() {
        return (long) members * (members - 1);
    }

    @Override
    public int owner(long entry) {
        return (int) (entry / (members - 1));
    }

    @Override
    public long first(int member) {
        return (long) member * (members - 1);
    }
}
