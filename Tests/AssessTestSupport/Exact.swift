public import AssessKit

/// Returns the exact number that `text` writes: `12.5`, or `6217/6368`.
public func exact(_ text: String) -> Rational {
  Rational(decimal: text) ?? Rational(exactText: text)!
}

/// Returns the points that `text` writes.
public func points(_ text: String) -> Points { Points(exact(text)) }

/// Returns the period with the id.
public func period(_ id: String) -> Period { Period(id: id)! }

/// Returns the day that `iso` writes.
public func day(_ iso: String) -> CalendarDate { CalendarDate(iso: iso)! }
