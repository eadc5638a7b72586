package org.groundswell.tally;

import org.groundswell.setting.Doc;

/** Of what a share of the votes is asked. */
public enum Denominator {
    @Doc("all ballots handed in, blank and invalid ones too")
    CAST {
        @Override
        public long count(Papers papers) {
            return papers.cast();
        }
    },
    @Doc("valid ballots, blank ones too: an abstention counts like a no")
    VALID {
        @Override
        public long count(Papers papers) {
            return papers.valid();
        }
    },
    @Doc("ballots that name an option: abstentions do not count")
    YES_AND_NO {
        @Override
        public long count(Papers papers) {
            return papers.ranked();
        }
    },
    @Doc("everybody who could have voted: staying away counts like a no")
    ELECTORATE {
        @Override
        public long count(Papers papers) {
            return papers.electorate();
        }
    };

    public abstract long count(Papers papers);
}
