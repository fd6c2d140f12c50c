package dev.bellwether.scoring.assessment.web;

import java.time.Instant;
import java.time.LocalDate;

import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.defaults.web.Cursor;
import dev.bellwether.defaults.web.Page;
import dev.bellwether.defaults.web.Paging;
import dev.bellwether.scoring.assessment.Assessment;
import dev.bellwether.scoring.store.Edit;
import dev.bellwether.scoring.store.VersionedStore;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What somebody thought in the course of time, oldest first, also after it was withdrawn. */
@RestController
class AssessmentHistoryController {

    private final VersionedStore<Assessment> assessments;

    AssessmentHistoryController(VersionedStore<Assessment> assessments) {
        this.assessments = assessments;
    }

    /** One rating; of a withdrawal, what was withdrawn. */
    record Past(long version, Instant at, String by, boolean withdrawn, double rating, String reason, LocalDate date) {

        static Past of(Edit<Assessment> edit) {
            var value = edit.value();
            return new Past(edit.version(), edit.at(), edit.by(), edit.deleted(), value.rating(), value.reason(), value.date());
        }
    }

    /** Lists what somebody thought in the course of time. The oldest first, also after it was withdrawn. */
    @GetMapping("/api/assessments/{id}/history")
    Page<Past> history(@PathVariable String id, @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String cursor) {
        var size = Paging.limit(limit);
        var after = version(Cursor.decode(cursor));
        var found = assessments.history(id).stream().filter(each -> each.version() > after).limit(size + 1L).map(Past::of)
                .toList();
        return Page.of(found, size, each -> Long.toString(each.version()));
    }

    private static long version(String position) {
        if (position == null) {
            return 0;
        }
        if (!position.matches("\\d{1,18}")) {
            throw new InvalidInput("/cursor", "is not a cursor of a history");
        }
        return Long.parseLong(position);
    }
}
