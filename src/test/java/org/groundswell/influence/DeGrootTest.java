package org.groundswell.influence;

class DeGrootTest extends RuleContract {
    @Override
    InfluenceRule rule() {
        return new DeGroot(1, 0.7, Order.SYNCHRONOUS);
    }

    @Override
    InfluenceRule[] still() {
        return new InfluenceRule[] {
            new DeGroot(1, 0, Order.SYNCHRONOUS), new DeGroot(1, 0, Order.ASYNCHRONOUS), new DeGroot(1, 0, Order.EDGE)
        };
    }
}
