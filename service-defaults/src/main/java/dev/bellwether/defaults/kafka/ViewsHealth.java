package dev.bellwether.defaults.kafka;

import java.util.List;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down until every view has caught up: part of readiness. */
final class ViewsHealth implements HealthIndicator {

    private final List<CompactedView<?>> views;

    ViewsHealth(List<CompactedView<?>> views) {
        this.views = views;
    }

    @Override
    public Health health() {
        var behind = views.stream().filter(view -> !view.caughtUp()).map(CompactedView::position).toList();
        return behind.isEmpty() ? Health.up().build() : Health.outOfService().withDetail("behind", behind).build();
    }
}
