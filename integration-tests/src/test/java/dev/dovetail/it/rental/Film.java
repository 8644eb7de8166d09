// Written by dovetail-tools from the table film; kept as it is once it is edited: 9c12dfe3
package dev.dovetail.it.rental;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Check;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.DatabaseGenerated;
import dev.dovetail.annotation.Default;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.EnumType;
import dev.dovetail.annotation.Enumerated;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationTime;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OnUpdate;
import dev.dovetail.annotation.OneToMany;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A film that a store can lend, on any medium &lt;DVD &amp; VHS&gt;. See C:&#92;users&#92;films.
 */
@Entity
@Index(value = "fulltext", name = "film_fulltext_idx")
@Index(value = "title", name = "idx_title")
@Check(value = "(rental_rate >= 0) AND (replacement_cost > rental_rate)",
        name = "film_rate_positive")
public interface Film {
    @Id
    @GeneratedValue
    Integer filmId();

    String title();

    Film title(String title);

    @Column(length = 0)
    @Nullable String description();

    Film description(@Nullable String description);

    @Nullable Integer releaseYear();

    Film releaseYear(@Nullable Integer releaseYear);

    @ForeignKey(value = Language.class, name = "film_language_id_fkey", onUpdate = OnUpdate.CASCADE)
    Integer languageId();

    @ManyToOne(backPopulates = "films", foreignKey = "languageId")
    Language language();

    Film language(Language language);

    @ForeignKey(value = Language.class, name = "film_original_language_id_fkey",
            onUpdate = OnUpdate.CASCADE)
    @Nullable Integer originalLanguageId();

    @ManyToOne(backPopulates = "originalLanguageFilms", foreignKey = "originalLanguageId")
    @Nullable Language originalLanguage();

    Film originalLanguage(@Nullable Language originalLanguage);

    @DatabaseGenerated
    @Default("3")
    Short rentalDuration();

    Film rentalDuration(Short rentalDuration);

    /** What lending it for rental_duration days costs. */
    @DatabaseGenerated
    @Column(precision = 4, scale = 2)
    @Default("4.99")
    BigDecimal rentalRate();

    Film rentalRate(BigDecimal rentalRate);

    @Check("length > 0")
    @Nullable Short length();

    Film length(@Nullable Short length);

    @DatabaseGenerated
    @Column(precision = 5, scale = 2)
    @Default("19.99")
    BigDecimal replacementCost();

    Film replacementCost(BigDecimal replacementCost);

    @DatabaseGenerated(value = GenerationTime.ALWAYS, as = "replacement_cost + rental_rate")
    @Column(precision = 8, scale = 2)
    @Nullable BigDecimal costOfLoss();

    @DatabaseGenerated
    @Enumerated(value = EnumType.NATIVE, type = "mpaa_rating")
    @Default("'G'")
    MpaaRating rating();

    Film rating(MpaaRating rating);

    @Column(length = 0)
    String @Nullable [] specialFeatures();

    Film specialFeatures(String @Nullable [] specialFeatures);

    int @Nullable [] scores();

    Film scores(int @Nullable [] scores);

    @DatabaseGenerated
    @Column(json = true)
    @Default("'{}'")
    String details();

    Film details(String details);

    @Column(definition = "tsvector")
    @Nullable String fulltext();

    Film fulltext(@Nullable String fulltext);

    @DatabaseGenerated(GenerationTime.ALWAYS)
    @Default("now()")
    LocalDateTime lastUpdate();

    @OneToMany(backPopulates = "film")
    List<FilmActor> filmActors();

    @OneToMany(backPopulates = "film")
    List<Inventory> inventories();

    @ManyToMany(backPopulates = "films", viewOnly = true)
    Set<Actor> actors();

    @ManyToMany(backPopulates = "films",
            associationTable = @AssociationTable(name = "film_category", columns = "film_id",
            inverseColumns = "category_id"))
    Set<Category> categories();
}
