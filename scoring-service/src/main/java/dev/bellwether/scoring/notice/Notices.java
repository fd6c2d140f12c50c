package dev.bellwether.scoring.notice;

import java.util.ArrayList;
import java.util.List;

import dev.bellwether.defaults.problem.NotFound;
import dev.bellwether.scoring.notice.store.NoticePosition;
import dev.bellwether.scoring.notice.store.NoticeStore;
import org.springframework.stereotype.Service;

/** What was told. */
@Service
public class Notices {

    /** A filter that fits hardly anything is looked for in this many notices, so that an answer comes in any case. */
    private static final int LOOKED_AT = 10_000;

    private final NoticeStore store;
    private final Considered considered;

    Notices(NoticeStore store, Considered considered) {
        this.store = store;
        this.considered = considered;
    }

    /** The newest of those that are wanted, newest first, behind that place (null: from the newest on). */
    public List<Notice> list(NoticeFilter filter, NoticePosition after, int limit) {
        var page = new ArrayList<Notice>();
        var considers = considered.now();
        var looked = new int[1];
        store.visit(after, notice -> {
            if (filter.wants(notice, considers)) {
                page.add(notice);
            }
            return page.size() < limit && ++looked[0] < LOOKED_AT;
        });
        return page;
    }

    /** The notice of that id. */
    public Notice get(String id) {
        return store.find(id).orElseThrow(() -> new NotFound("There is no notice '" + id + "'"));
    }
}
