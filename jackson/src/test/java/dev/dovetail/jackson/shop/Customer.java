package dev.dovetail.jackson.shop;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonView;
import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In the style of JavaBeans. */
@Entity(table = "customers")
public interface Customer {
    interface Public {}

    interface Internal extends Public {}

    @Id
    @GeneratedValue
    long getId();

    @JsonView(Public.class)
    String getFullName();

    void setFullName(String name);

    boolean isActive();

    void setActive(boolean active);

    @JsonIgnore
    @Nullable String getPassword();

    void setPassword(@Nullable String password);

    @JsonProperty("born")
    @JsonView(Internal.class)
    @Nullable LocalDate getBirthday();

    void setBirthday(@Nullable LocalDate birthday);

    @JsonUnwrapped(prefix = "home_")
    @Embedded
    @Nullable Address getHome();

    void setHome(@Nullable Address home);

    @OneToMany(backPopulates = "customer")
    List<Purchase> getPurchases();

    default String getGreeting() {
        return "Dear " + getFullName();
    }

    @JsonProperty
    default String initials() {
        return getFullName().substring(0, 1);
    }
}
