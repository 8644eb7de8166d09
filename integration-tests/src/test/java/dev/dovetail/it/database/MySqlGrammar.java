package dev.dovetail.it.database;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.apache.shardingsphere.sql.parser.autogen.MySQLStatementLexer;
import org.apache.shardingsphere.sql.parser.autogen.MySQLStatementParser;

/** ShardingSphere's grammar of MySQL, for what a MariaDB that stands in for MySQL does not understand. */
public final class MySqlGrammar {
    private MySqlGrammar() {}

    /** What the grammar has against a statement; empty if it is one. */
    public static List<String> errors(String sql) {
        List<String> errors = new ArrayList<>();
        MySQLStatementParser parser = new MySQLStatementParser(
                new CommonTokenStream(new MySQLStatementLexer(CharStreams.fromString(inKnownWords(sql)))));
        parser.removeErrorListeners();
        parser.addErrorListener(new BaseErrorListener() {
            @Override
            public void syntaxError(Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message,
                    RecognitionException cause) {
                errors.add(line + ":" + column + " " + message + " in " + sql);
            }
        });
        parser.execute();
        return errors;
    }

    /** DOUBLE can be cast to since MySQL 8.0.17, which the grammar does not know. */
    private static String inKnownWords(String sql) {
        return sql.replace(" AS DOUBLE)", " AS SIGNED)");
    }
}
