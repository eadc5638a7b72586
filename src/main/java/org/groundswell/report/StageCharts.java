package org.groundswell.report;

import java.util.ArrayList;
import java.util.List;
import org.groundswell.stage.Ballot;
import org.groundswell.stage.Committee;
import org.groundswell.stage.Conference;
import org.groundswell.stage.Motions;
import org.groundswell.stage.Petition;
import org.groundswell.stage.Response;
import org.groundswell.stage.Stage;
import org.groundswell.study.Study;

/** The charts of a study's stages, in the order of the scenario. */
final class StageCharts {
    private final Study study;

    StageCharts(Study study) {
        this.study = study;
    }

    List<Chart> charts() {
        List<Chart> charts = new ArrayList<>();
        for (Stage<?> stage : study.scenario().stages()) {
            if (stage instanceof Petition petition) {
                charts.addAll(new PetitionCharts(study, petition).charts());
            } else if (stage instanceof Committee committee) {
                charts.add(new DecisionCharts(study).committee(committee));
            } else if (stage instanceof Ballot ballot) {
                charts.add(new BallotCharts(study, ballot).chart());
            } else if (stage instanceof Motions motions) {
                charts.add(new ConferenceCharts(study).motions(motions));
            } else if (stage instanceof Conference conference) {
                charts.addAll(new ConferenceCharts(study).charts(conference));
            } else if (stage instanceof Response response) {
                charts.add(new DecisionCharts(study).response(response));
            }
        }
        return charts;
    }
}
