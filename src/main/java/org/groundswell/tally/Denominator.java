package org.groundswell.tally;

import org.groundswell.setting.Doc;

/** Of what a share of the votes is asked. */
public enum Denominator {
    @Doc("all ballots handed in, blank and invalid ones too")
    CAST {
        @Override
        public long count(Profile profile) {
            return profile.cast();
        }
    },
    @Doc("valid ballots, blank ones too: an abstention counts like a no")
    VALID {
        @Override
        public long count(Profile profile) {
            return profile.valid();
        }
    },
    @Doc("ballots that name an option: abstentions do not count")
    YES_AND_NO {
        @Override
        public long count(Profile profile) {
            return profile.ranked();
        }
    },
    @Doc("everybody who could have voted: staying away counts like a no")
    ELECTORATE {
        @Override
        public long count(Profile profile) {
            return profile.electorate();
        }
    };

    public abstract long count(Profile profile);
}
