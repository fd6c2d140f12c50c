package dev.bellwether.benchmarks.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrkTest {

    @Test
    void whatItPrintsIsRead() {
        assertThat(Wrk.of("""
              1 threads and 64 connections
              Latency Distribution
                 50%  940.00us
                 75%    1.30ms
                 90%    1.53ms
                 99%    1.02s
              104890 requests in 2.00s, 248.12MB read
              Socket errors: connect 0, read 1, write 0, timeout 2
              Non-2xx or 3xx responses: 7
            Requests/sec:  52434.13
            """)).isEqualTo(new Wrk(104890, 52434.13, 0.94, 1020, 10));
    }
}
