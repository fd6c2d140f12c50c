package dev.bellwether.trend.topology;

import java.nio.ByteBuffer;
import java.util.ArrayList;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

import dev.bellwether.trend.series.Stated;
import dev.bellwether.trend.series.Stated.Statement;

/** 16 bytes a statement: there are many of them, and all of a signal are read whenever one changes. NaN stands for a missing value. */
final class StatedSerde {

    private StatedSerde() {}

    static Serde<Stated> create() {
        return Serdes.serdeFrom((topic, stated) -> stated == null ? null : write(stated),
                (topic, bytes) -> bytes == null ? null : read(ByteBuffer.wrap(bytes)));
    }

    private static byte[] write(Stated stated) {
        var bytes = ByteBuffer.allocate((Double.BYTES + Long.BYTES) * stated.statements().size());
        stated.statements().forEach(statement -> bytes.putDouble(statement.value() == null ? Double.NaN : statement.value())
                .putLong(statement.moment()));
        return bytes.array();
    }

    private static Stated read(ByteBuffer bytes) {
        var statements = new ArrayList<Statement>(1);
        while (bytes.hasRemaining()) {
            double value = bytes.getDouble();
            statements.add(new Statement(Double.isNaN(value) ? null : value, bytes.getLong()));
        }
        return new Stated(statements);
    }
}
