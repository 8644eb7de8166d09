package dev.dovetail.spring.pools;

import com.p6spy.engine.spy.P6DataSource;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.instrumentation.jdbc.datasource.JdbcTelemetry;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** What libraries wrap around a pool to watch its statements. */
enum Wrapper {
    NONE(pool -> pool),
    P6SPY(P6DataSource::new),
    OPEN_TELEMETRY(pool -> JdbcTelemetry.create(OpenTelemetry.noop()).wrap(pool));

    final UnaryOperator<DataSource> wrap;

    Wrapper(UnaryOperator<DataSource> wrap) {
        this.wrap = wrap;
    }
}
