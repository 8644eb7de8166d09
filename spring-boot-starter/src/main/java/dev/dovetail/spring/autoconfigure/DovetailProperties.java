package dev.dovetail.spring.autoconfigure;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The properties of Dovetail. */
@ConfigurationProperties("dovetail")
public class DovetailProperties {
    /** What to do at start with the tables of the beans of type Schema. */
    private SchemaMode schema = SchemaMode.NONE;
    /** Timeout of each statement, rounded up to whole seconds. A transaction with a shorter timeout shortens it. */
    private @Nullable Duration statementTimeout;
    /** Number of lazy loads of one relationship in a session from which on a warning names the fetch plan to add. */
    private int repeatedLoads;
    /** Whether to record each statement in the meter registry, if there is one. */
    private boolean metrics = true;

    /** Creates properties with their defaults. */
    public DovetailProperties() {}

    /** Returns what to do at start with the tables. */
    public SchemaMode getSchema() {
        return schema;
    }

    /** Sets what to do at start with the tables. */
    public void setSchema(SchemaMode schema) {
        this.schema = schema;
    }

    /** Returns the timeout of each statement, or null if there is none. */
    public @Nullable Duration getStatementTimeout() {
        return statementTimeout;
    }

    /** Sets the timeout of each statement. */
    public void setStatementTimeout(@Nullable Duration statementTimeout) {
        this.statementTimeout = statementTimeout;
    }

    /** Returns from how many lazy loads of a relationship on a warning is logged; 0 means never. */
    public int getRepeatedLoads() {
        return repeatedLoads;
    }

    /** Sets from how many lazy loads of a relationship on a warning is logged; 0 means never. */
    public void setRepeatedLoads(int repeatedLoads) {
        this.repeatedLoads = repeatedLoads;
    }

    /** Returns whether statements are recorded in the meter registry. */
    public boolean isMetrics() {
        return metrics;
    }

    /** Sets whether statements are recorded in the meter registry. */
    public void setMetrics(boolean metrics) {
        this.metrics = metrics;
    }
}
