// Written by dovetail-tools from the table language; kept as it is once it is edited: 52826774
package dev.dovetail.it.rental;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.DatabaseGenerated;
import dev.dovetail.annotation.Default;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.time.LocalDateTime;
import java.util.List;

@Entity
public interface Language {
    @Id
    @GeneratedValue
    Integer languageId();

    @Column(definition = "CHAR(20)")
    String name();

    Language name(String name);

    @DatabaseGenerated
    @Default("now()")
    LocalDateTime lastUpdate();

    Language lastUpdate(LocalDateTime lastUpdate);

    @OneToMany(backPopulates = "language", foreignKey = "languageId")
    List<Film> films();

    @OneToMany(backPopulates = "originalLanguage", foreignKey = "originalLanguageId")
    List<Film> originalLanguageFilms();
}
