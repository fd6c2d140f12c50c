package dev.bellwether.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaTest {

    @ParameterizedTest
    @EnumSource
    void everyObjectIsWhatItsApiTakes(Installation installation) {
        assertThat(installation.manifests().objects()).allSatisfy(
                object -> assertThat(Schemas.fault(object)).as(Manifests.kind(object) + " " + Manifests.name(object)).isEmpty());
    }

    @Test
    void everyComponentIsInSomeInstallation() throws IOException {
        assertThat(Installation.allComponents()).allMatch(
                name -> name.equals("single") || Stream.of(Installation.values()).anyMatch(each -> each.has(name)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{apiVersion: apps/v1, kind: Deployment, spec: {selector: {}, template: {spec: {containers: [{name: a, imag: b}]}}}} | imag",
            "{apiVersion: apps/v1, kind: Deployment, spec: {template: {}}} | selector",
            "{apiVersion: kafka.strimzi.io/v1, kind: KafkaTopic, spec: {partition: 3}} | partition",
            "{apiVersion: kafka.strimzi.io/v1, kind: Kafka, spec: {kafka: {listeners: [{name: a, prot: 1}]}}} | prot",
            "{apiVersion: gateway.networking.k8s.io/v1, kind: HTTPRoute, spec: {hostname: []}} | hostname",
            "{apiVersion: monitoring.coreos.com/v1, kind: PodMonitor, metadata: {name: a}, spec: {selectr: {}}} | selectr",
            "{apiVersion: apps/v1beta1, kind: Deployment} | No schema",})
    void whatIsMisspeltMissingOrUnknownIsAFault(String yaml, String said) {
        assertThat(Schemas.fault(Manifests.read(yaml).objects().getFirst()).orElseThrow()).contains(said);
    }
}
