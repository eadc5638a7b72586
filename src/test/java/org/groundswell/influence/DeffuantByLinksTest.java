package org.groundswell.influence;

import org.groundswell.kernel.Distance;
import org.groundswell.population.EachMember;

class DeffuantByLinksTest extends RuleContract {
    @Override
    InfluenceRule rule() {
        return new Deffuant(new EachMember.Same(0.5), 0.5, 2, Order.EDGE, Distance.EACH);
    }

    @Override
    InfluenceRule[] still() {
        return new InfluenceRule[] {new Deffuant(new EachMember.Same(0), 0.5, 2, Order.EDGE, Distance.EACH)};
    }

    @Override
    boolean drawsWhoMoves() {
        return true;
    }
}
