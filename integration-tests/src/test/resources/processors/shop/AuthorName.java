package shop;

import org.immutables.value.Value;

/** An immutable value, with bean accessors. */
@Value.Immutable
@Value.Style(get = "get*")
public interface AuthorName {
    Long getId();

    String getName();
}
