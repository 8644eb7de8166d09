package dev.dovetail.it.database;

import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Leaves out the tests on other kinds of databases where {@code -Ddovetail.mysql.url} asks for the suite on MySQL. JUnit
 * finds it with {@code -Djunit.jupiter.extensions.autodetection.enabled=true}.
 */
public final class OnlyMySql implements ExecutionCondition {
    private static final Pattern OTHER = Pattern.compile("\\b(?:h2|hsqldb|sqlite|postgresql)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        String name = context.getDisplayName();
        // Only what names its kind of database first is about it: [3] sqlite, or sqlite.
        boolean isOther = MySqlServer.replacesMariaDb() && OTHER.matcher(name.replaceFirst("^\\[\\d+] ", "")).lookingAt();
        return isOther ? ConditionEvaluationResult.disabled("another database") : ConditionEvaluationResult.enabled("");
    }
}
