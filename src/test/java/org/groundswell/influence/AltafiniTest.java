package org.groundswell.influence;

class AltafiniTest extends RuleContract {
    @Override
    InfluenceRule rule() {
        return new Altafini(0.5);
    }

    @Override
    InfluenceRule[] still() {
        return new InfluenceRule[] {new Altafini(0)};
    }
}
