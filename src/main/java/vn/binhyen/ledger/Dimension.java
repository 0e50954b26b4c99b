package vn.binhyen.ledger;

import java.util.List;

/** Chiều phân tổ: by what a measure can be cut, and the members it may take. */
public record Dimension(String code, List<String> members) {

    public Dimension {
        members = List.copyOf(members);
    }
}
