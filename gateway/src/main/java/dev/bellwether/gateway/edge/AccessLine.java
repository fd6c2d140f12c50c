package dev.bellwether.gateway.edge;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What is logged of a request: neither its query nor its headers, which can hold what is nobody else's business.
 *
 * @param at      when it was answered
 * @param path    without the query
 * @param status  0 if the caller went away before there was one
 * @param bytes   of the body as it was sent
 * @param micros  from the first byte of its head to the last of the answer
 * @param address of the client, as far as trusted proxies tell
 * @param client  who it is; null if nobody said
 * @param trace   id of the trace
 * @param aborted true if the caller went away or the answer broke off; null otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccessLine(Instant at, String method, String path, int status, long bytes, long micros, String address, String client,
        String trace, Boolean aborted) {}
