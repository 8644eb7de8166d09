package dev.dovetail.spring.guide;

import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import dev.dovetail.spring.SpringDatabase;
import dev.dovetail.spring.SpringSession;
import dev.dovetail.spring.shop.ShopSchema;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TwoDatabases {
    @Bean(defaultCandidate = false)
    Database archive(@Qualifier("archiveSource") DataSource source) {
        return SpringDatabase.of(source, ShopSchema.SCHEMA);
    }

    @Bean(defaultCandidate = false)
    Session archiveSession(@Qualifier("archive") Database archive, @Qualifier("archiveSource") DataSource source) {
        return SpringSession.of(archive, source);
    }
}
