package shop;

import java.util.List;
import lombok.Builder;
import lombok.Value;

/** What Lombok makes of it has a builder. */
@Value
@Builder
public class AuthorDto {
    Long id;
    String name;
    ImmutableMoney fee;
    Address home;
    List<BookDto> books;
}
