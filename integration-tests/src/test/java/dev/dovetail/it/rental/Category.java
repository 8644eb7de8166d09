// Written by dovetail-tools from the table category; kept as it is once it is edited: 78fba172
package dev.dovetail.it.rental;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.DatabaseGenerated;
import dev.dovetail.annotation.Default;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Entity
public interface Category {
    @Id
    @GeneratedValue
    Short categoryId();

    @Column(unique = true, length = 25)
    String name();

    Category name(String name);

    @ForeignKey(value = Category.class, name = "category_parent_category_id_fkey")
    @Nullable Short parentCategoryId();

    @ManyToOne(backPopulates = "childCategories")
    @Nullable Category parentCategory();

    Category parentCategory(@Nullable Category parentCategory);

    @DatabaseGenerated
    @Default("now()")
    LocalDateTime lastUpdate();

    Category lastUpdate(LocalDateTime lastUpdate);

    @OneToMany(backPopulates = "parentCategory")
    List<Category> childCategories();

    @ManyToMany(backPopulates = "categories")
    Set<Film> films();
}
