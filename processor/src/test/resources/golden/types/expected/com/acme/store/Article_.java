// Generated from Article.java. Edit that file, not this one.
package com.acme.store;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.BooleanColumn;
import dev.dovetail.query.Column;
import dev.dovetail.query.ComparableColumn;
import dev.dovetail.query.Condition;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.StringColumn;
import dev.dovetail.query.SummandColumn;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Creates {@link Article} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Article_<R> extends KeyedPath<R, Article, UUID> {
    /** The entity type of {@link Article}. */
    public static final EntityType<Article> TYPE = mapping(new Article_Impl.Type());

    /** The root of a query for {@link Article} entities. */
    public static final Article_<Article> article = new Article_<>(root(TYPE));

    public final ComparableColumn<R, UUID> id = comparable(Article_Impl.ID);
    public final StringColumn<R> name = string(Article_Impl.NAME);
    public final StringColumn<R> description = string(Article_Impl.DESCRIPTION);
    public final BooleanColumn<R> available = bool(Article_Impl.AVAILABLE);
    public final BooleanColumn<R> recommended = bool(Article_Impl.RECOMMENDED);
    public final SummandColumn<R, Byte, Long> rating = summand(Article_Impl.RATING);
    public final SummandColumn<R, Short, Long> shelf = summand(Article_Impl.SHELF);
    public final SummandColumn<R, Integer, Long> stock = summand(Article_Impl.STOCK);
    public final SummandColumn<R, Long, BigInteger> sold = summand(Article_Impl.SOLD);
    public final SummandColumn<R, Float, Float> weight = summand(Article_Impl.WEIGHT);
    public final SummandColumn<R, Double, Double> volume = summand(Article_Impl.VOLUME);
    public final ComparableColumn<R, Character> sizeClass = comparable(Article_Impl.SIZE_CLASS);
    public final ComparableColumn<R, Character> colour = comparable(Article_Impl.COLOUR);
    public final SummandColumn<R, BigDecimal, BigDecimal> price = summand(Article_Impl.PRICE);
    public final SummandColumn<R, BigDecimal, BigDecimal> tax = summand(Article_Impl.TAX);
    public final SummandColumn<R, BigInteger, BigInteger> barcode = summand(Article_Impl.BARCODE);
    public final Column<R, byte[]> picture = column(Article_Impl.PICTURE);
    public final ComparableColumn<R, LocalDate> released = comparable(Article_Impl.RELEASED);
    public final ComparableColumn<R, LocalTime> opens = comparable(Article_Impl.OPENS);
    public final ComparableColumn<R, LocalDateTime> restocked = comparable(Article_Impl.RESTOCKED);
    public final ComparableColumn<R, Instant> created = comparable(Article_Impl.CREATED);
    public final ComparableColumn<R, OffsetDateTime> delivered = comparable(Article_Impl.DELIVERED);
    public final ComparableColumn<R, Article.Status> status = comparable(Article_Impl.STATUS);
    public final ComparableColumn<R, Article.Status> previousStatus = comparable(Article_Impl.PREVIOUS_STATUS);
    public final Column<R, Currency> currency = column(Article_Impl.CURRENCY);
    public final Column<R, Boolean> fragile = column(Article_Impl.FRAGILE);
    public final StringColumn<R> specification = string(Article_Impl.SPECIFICATION);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Article_::new}. */
    public Article_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Article}, to be added to a session. */
    public static Article create() {
        return TYPE.newInstance();
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Article_<R>, ? extends Condition<R>> condition) {
        return has(new Article_<>(again()), condition);
    }

    @Override
    protected <Q> Article_<Q> at(Source source) {
        return new Article_<>(source);
    }
}
