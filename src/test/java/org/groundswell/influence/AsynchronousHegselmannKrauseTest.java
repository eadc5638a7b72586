package org.groundswell.influence;

import org.groundswell.kernel.Distance;
import org.groundswell.population.EachMember;

class AsynchronousHegselmannKrauseTest extends RuleContract {
    @Override
    InfluenceRule rule() {
        return new HegselmannKrause(new EachMember.Same(0.5), 1, Order.ASYNCHRONOUS, Distance.EACH);
    }

    @Override
    InfluenceRule[] still() {
        return new InfluenceRule[] {new HegselmannKrause(new EachMember.Same(0), 1, Order.ASYNCHRONOUS, Distance.EACH)};
    }

    @Override
    boolean drawsWhoMoves() {
        return true;
    }
}
