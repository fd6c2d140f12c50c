package dev.bellwether.local.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;

import dev.bellwether.local.client.Api;
import dev.bellwether.local.client.Credentials;
import dev.bellwether.local.client.StubApi;
import dev.bellwether.local.client.Upload;
import org.junit.jupiter.api.Test;

class StarterLoadTest {

    private static final String FINE = report(0, "");
    private static final String NAME_NOT_THERE_YET = report(1, "/technology");
    private static final String WRONG_VALUE = report(1, "/value");

    private final ArrayList<String> said = new ArrayList<>();

    @Test
    void aFileWhoseNamesHaveNotArrivedIsSentAgain() throws Exception {
        try (var api = new StubApi(200, FINE, FINE, FINE, NAME_NOT_THERE_YET, NAME_NOT_THERE_YET, FINE)) {
            assertThat(load(api)).isZero();

            assertThat(api.requests()).filteredOn(request -> request.startsWith("POST /api/observations text/csv gzip"))
                    .hasSize(files() - 3 + 2);
        }
    }

    @Test
    void anyOtherRejectIsCountedAndExplained() throws Exception {
        try (var api = new StubApi(200, FINE, FINE, FINE, WRONG_VALUE, FINE)) {
            assertThat(load(api)).isEqualTo(1);

            assertThat(api.requests()).hasSize(files());
            assertThat(said).anySatisfy(line -> assertThat(line).contains("line 7, /value: is wrong"));
        }
    }

    private int load(StubApi api) throws Exception {
        try (var starter = Starter.open()) {
            return new StarterLoad(new Upload(new Api(URI.create(api.url()), Credentials.NONE), said::add)).run(starter);
        }
    }

    private static int files() throws Exception {
        try (var starter = Starter.open()) {
            return starter.files().size();
        }
    }

    private static String report(int rejected, String pointer) {
        var rejects = rejected == 0 ? "" : "{\"line\":7,\"pointer\":\"" + pointer + "\",\"detail\":\"is wrong\"}";
        return "{\"received\":9,\"accepted\":9,\"unchanged\":0,\"rejected\":%d,\"rejects\":[%s],\"rejectsOmitted\":0}"
                .formatted(rejected, rejects);
    }
}
