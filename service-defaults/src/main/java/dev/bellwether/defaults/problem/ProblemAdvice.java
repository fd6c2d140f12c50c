package dev.bellwether.defaults.problem;

import java.time.Duration;
import java.util.List;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/**
 * Every error leaves as RFC 9457 problem details; faults of the input stand in {@code errors[]} with JSON Pointers. It comes before Spring
 * Boot's own advice, which knows the statuses but not the pointers.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<Object> refused(Refusal refusal, WebRequest request) {
        var headers = new HttpHeaders();
        var problem = switch (refusal) {
            case InvalidInput invalid -> invalid(invalid.faults());
            case NotFound _ -> problem(HttpStatus.NOT_FOUND, refusal);
            case Conflict conflict -> conflict(conflict);
            case Busy busy -> {
                retryAfter(headers, busy.retryAfter());
                yield problem(HttpStatus.CONFLICT, refusal);
            }
            case KeyReused _ -> problem(HttpStatus.UNPROCESSABLE_CONTENT, refusal);
            case PreconditionRequired _ -> problem(HttpStatus.PRECONDITION_REQUIRED, refusal);
            case PreconditionFailed _ -> problem(HttpStatus.PRECONDITION_FAILED, refusal);
            case PayloadTooLarge _ -> problem(HttpStatus.CONTENT_TOO_LARGE, refusal);
            case Unavailable away -> {
                LOG.warn("Unavailable: {}", away.getMessage(), away);
                retryAfter(headers, away.retryAfter());
                yield problem(HttpStatus.SERVICE_UNAVAILABLE, refusal);
            }
        };
        return handleExceptionInternal(refusal, problem, headers, HttpStatus.valueOf(problem.getStatus()), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> mistyped(MethodArgumentTypeMismatchException mismatch, WebRequest request) {
        var fault = new Fault("/" + mismatch.getName(), "'" + mismatch.getValue() + "' is not of the type expected");
        return handleExceptionInternal(mismatch, invalid(List.of(fault)), new HttpHeaders(), HttpStatus.BAD_REQUEST, request);
    }

    /** Also while it has no primary, and for who had to wait for a connection when one broke. */
    @ExceptionHandler({MongoTimeoutException.class, MongoSocketException.class, MongoConnectionPoolClearedException.class,
            MongoNotPrimaryException.class, MongoNodeIsRecoveringException.class})
    ResponseEntity<Object> databaseAway(MongoException away, WebRequest request) {
        return refused(new Unavailable("The database does not answer", Duration.ofSeconds(5), away), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception failure, WebRequest request) {
        LOG.error("Unexpected failure", failure);
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR,
                "The service failed; its log says more.");
        return handleExceptionInternal(failure, problem, new HttpHeaders(), HttpStatus.INTERNAL_SERVER_ERROR, request);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException unreadable, HttpHeaders headers,
            HttpStatusCode status, WebRequest request) {
        var fault = unreadable.getCause() instanceof JacksonException cause
                ? JsonFaults.of(cause)
                : new Fault("", "The body is missing or cannot be read");
        return handleExceptionInternal(unreadable, invalid(List.of(fault)), headers, HttpStatus.BAD_REQUEST, request);
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException invalid, HttpHeaders headers,
            HttpStatusCode status, WebRequest request) {
        var faults = invalid.getFieldErrors().stream()
                .map(error -> new Fault(JsonFaults.pointer(error.getField()), String.valueOf(error.getDefaultMessage())))
                .toList();
        return handleExceptionInternal(invalid, invalid(faults), headers, HttpStatus.BAD_REQUEST, request);
    }

    private static void retryAfter(HttpHeaders headers, Duration patience) {
        headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, patience.toSeconds())));
    }

    private static ProblemDetail problem(HttpStatus status, Refusal refusal) {
        return ProblemDetail.forStatusAndDetail(status, refusal.getMessage());
    }

    private static ProblemDetail conflict(Conflict conflict) {
        var problem = problem(HttpStatus.CONFLICT, conflict);
        if (!conflict.faults().isEmpty()) {
            problem.setProperty("errors", conflict.faults());
        }
        return problem;
    }

    private static ProblemDetail invalid(List<Fault> faults) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST,
                faults.size() == 1 ? faults.getFirst().detail() : faults.size() + " faults; see errors");
        problem.setTitle("Invalid input");
        problem.setProperty("errors", faults);
        return problem;
    }
}
