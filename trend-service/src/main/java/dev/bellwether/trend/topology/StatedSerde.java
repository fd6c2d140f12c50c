package dev.bellwether.trend.topology;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

import dev.bellwether.trend.series.Stated;

/** A few bytes a value: there are many of them, and all of a signal are read whenever one changes. NaN stands for a missing value. */
final class StatedSerde {

    private StatedSerde() {}

    static Serde<Stated> create() {
        return Serdes.serdeFrom((topic, stated) -> stated == null ? null : write(stated),
                (topic, bytes) -> bytes == null ? null : read(ByteBuffer.wrap(bytes)));
    }

    private static byte[] write(Stated stated) {
        var bytes = ByteBuffer.allocate(Double.BYTES + Long.BYTES * (1 + stated.replaced().size()));
        bytes.putDouble(stated.value() == null ? Double.NaN : stated.value()).putLong(stated.arrived().toEpochDay());
        stated.replaced().forEach(day -> bytes.putLong(day.toEpochDay()));
        return bytes.array();
    }

    private static Stated read(ByteBuffer bytes) {
        double value = bytes.getDouble();
        var arrived = LocalDate.ofEpochDay(bytes.getLong());
        var replaced = new ArrayList<LocalDate>(0);
        while (bytes.hasRemaining()) {
            replaced.add(LocalDate.ofEpochDay(bytes.getLong()));
        }
        return new Stated(Double.isNaN(value) ? null : value, arrived, replaced);
    }
}
