package dev.bellwether.authorization;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do instead of showing a stack trace. */
final class DefaultSecretAnalyzer extends AbstractFailureAnalyzer<DefaultSecret> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DefaultSecret refused) {
        return new FailureAnalysis(refused.getMessage() + ", so the authorization server does not start.", refused.action(),
                refused);
    }
}
