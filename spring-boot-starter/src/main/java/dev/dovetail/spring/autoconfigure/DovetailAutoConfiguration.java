package dev.dovetail.spring.autoconfigure;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.jdbc.StatementListener;
import dev.dovetail.jdbc.TransactionListener;
import dev.dovetail.schema.Schema;
import dev.dovetail.session.Database;
import dev.dovetail.session.FlushCallback;
import dev.dovetail.session.Session;
import dev.dovetail.spring.DovetailExceptionTranslator;
import dev.dovetail.spring.SpringDatabase;
import dev.dovetail.spring.SpringSession;
import java.lang.System.Logger.Level;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;

/**
 * Makes a {@link Database} over the data source of the application, a {@link Session} to inject, and what connects them
 * to the transaction managers. Starts after Flyway, Liquibase and {@code schema.sql}.
 */
@AutoConfiguration(afterName = {
        "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration",
        "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
        "org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration",
        "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
        "org.springframework.boot.autoconfigure.liquibase.LiquibaseAutoConfiguration",
        "org.springframework.boot.liquibase.autoconfigure.LiquibaseAutoConfiguration"})
@ConditionalOnSingleCandidate(DataSource.class)
@EnableConfigurationProperties(DovetailProperties.class)
public class DovetailAutoConfiguration {
    /** Called by Spring. */
    DovetailAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    @DependsOnDatabaseInitialization
    Database dovetailDatabase(DataSource source, ObjectProvider<Dialect> dialect, ObjectProvider<Schema> schemas,
            ObjectProvider<StatementListener> listeners, ObjectProvider<TransactionListener> transactions,
            ObjectProvider<FlushCallback> callbacks, DovetailProperties properties) {
        Schema[] known = schemas.orderedStream().toArray(Schema[]::new);
        Dialect given = dialect.getIfUnique();
        Database database = given == null
                ? SpringDatabase.of(source, known)
                : SpringDatabase.of(source, given, known);
        if (properties.getStatementTimeout() != null) {
            database = database.withStatementTimeout(properties.getStatementTimeout());
        }
        if (properties.getRepeatedLoads() > 0) {
            System.Logger logger = System.getLogger("dev.dovetail.loads");
            database.reportRepeatedLoads(properties.getRepeatedLoads(), line -> logger.log(Level.WARNING, line));
        }
        new SchemaSetup(properties.getSchema()).run(database, known);
        Database observed = database;
        listeners.orderedStream().forEach(each -> observed.listen(each));
        transactions.orderedStream().forEach(each -> observed.listen(each));
        callbacks.orderedStream().forEach(observed::beforeFlush);
        return observed;
    }

    @Bean(destroyMethod = "")
    @ConditionalOnMissingBean
    @ConditionalOnSingleCandidate(Database.class)
    Session dovetailSession(Database database, DataSource source) {
        return SpringSession.of(database, source);
    }

    @Bean
    @ConditionalOnMissingBean
    static DovetailExceptionTranslator dovetailExceptionTranslator() {
        return new DovetailExceptionTranslator();
    }

    @Bean
    static TransactionManagerListening dovetailTransactionManagerListening() {
        return new TransactionManagerListening();
    }
}
