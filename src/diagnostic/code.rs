//! Every kind of fault, by the code that a user can look up.

/// How grave a fault is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The input cannot be used as it is.
    Error,
    /// The input can be used, and something in it deserves a look.
    Warning,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $severity:ident;)*) => {
        /// A kind of fault.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[$doc])* $name,)* }

        impl Code {
            /// Every code, in the order of FORMAT.md.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// Returns the code as it is printed.
            pub fn name(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }

            /// Returns how grave the fault is.
            pub fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    /// The text is not TOML.
    TomlSyntax = "toml-syntax", Error;
    /// The file follows a format that this version does not know.
    UnknownSchema = "unknown-schema", Error;
    /// A key that the format does not have.
    UnknownKey = "unknown-key", Error;
    /// A table or a key is missing.
    MissingKey = "missing-key", Error;
    /// A value of another kind than the key takes.
    WrongType = "wrong-type", Error;
    /// A word that is none of those the key takes.
    UnknownValue = "unknown-value", Error;
    /// A number below or above what the key takes.
    OutOfRange = "out-of-range", Error;
    /// A text is empty.
    EmptyText = "empty-text", Error;
    /// A text longer than its place takes.
    TooLong = "too-long", Error;
    /// An identifier with a character that it may not have.
    MalformedId = "malformed-id", Error;
    /// Two things of one kind have the same identifier.
    DuplicateId = "duplicate-id", Error;
    /// A text is missing in a language.
    MissingTranslation = "missing-translation", Error;
    /// The levels are not 1 to 4 in this order, or those of a follow-up are not adjacent.
    WrongLevels = "wrong-levels", Error;
    /// A level table does not have four rows.
    LevelTable = "level-table", Error;
    /// The number of choices does not fit the scale.
    WrongChoices = "wrong-choices", Error;
    /// A reference to a sub-axis that does not exist.
    UnknownSubAxis = "unknown-sub-axis", Error;
    /// A question that does not exist, or that the survey does not ask.
    UnknownQuestion = "unknown-question", Error;
    /// A pair of questions that cannot contradict each other.
    BadPair = "bad-pair", Error;
    /// A survey question by which a side would grade itself.
    WrongSide = "wrong-side", Error;
    /// A weight out of its range, or channel weights out of theirs or all zero.
    BadWeight = "bad-weight", Error;
    /// A channel has a weight, and nothing to fill it.
    NoEvidence = "no-evidence", Error;
    /// The cuts do not ascend between 0 and 1.
    BadCuts = "bad-cuts", Error;
    /// A group so small that its members could be recognised.
    GroupTooSmall = "group-too-small", Error;
    /// A group smaller than the usual five.
    SmallGroup = "small-group", Warning;
    /// A key that has no effect where it stands.
    UselessKey = "useless-key", Warning;
    /// A tree of other than four axes and thirteen sub-axes.
    UnusualTree = "unusual-tree", Warning;
    /// A reference to an action that does not exist.
    UnknownAction = "unknown-action", Error;
    /// An action that does not lift by exactly one level.
    SkippedLevel = "skipped-level", Error;
    /// Actions that wait for one another.
    RequiresCycle = "requires-cycle", Error;
    /// A quick win that is heavy, or longer than six weeks.
    BadQuickWin = "bad-quick-win", Error;
    /// A pilot shorter than three months or longer than six.
    PilotLength = "pilot-length", Error;
    /// An indicator's target that is not a comparison sign and a number.
    BadTarget = "bad-target", Error;
    /// An action that waits for one of a later stage.
    DeadAction = "dead-action", Warning;
    /// A sub-axis has no action of some type for one of its steps.
    NoAction = "no-action", Warning;
    /// A questionnaire that is neither shipped nor a file.
    UnknownQuestionnaire = "unknown-questionnaire", Error;
    /// A path that leads out of the assessment folder.
    PathOutside = "path-outside", Error;
    /// A period that ends before it begins, or a date out of the calendar.
    BadDate = "bad-date", Error;
    /// The assessment has no department.
    NoDepartment = "no-department", Error;
    /// Two departments answer to the same name.
    NameCollision = "name-collision", Error;
    /// More people invited than there are.
    BadHeadcount = "bad-headcount", Warning;
    /// No file matches what `surveys` names.
    NoSurveyFile = "no-survey-file", Error;

    // Survey files.

    /// The file could not be opened or read to its end.
    Unreadable = "unreadable", Error;
    /// One file, or one content, is given twice.
    SameFileTwice = "same-file-twice", Error;
    /// The file is a workbook, not a text.
    NotCsv = "not-csv", Error;
    /// The file holds nothing.
    EmptyFile = "empty-file", Error;
    /// A UTF-8 file holds bytes that are not UTF-8.
    InvalidUtf8 = "invalid-utf8", Error;
    /// A UTF-16 file holds bytes that are not UTF-16.
    InvalidUtf16 = "invalid-utf16", Error;
    /// The first row names no column of the native formats.
    UnknownHeader = "unknown-header", Error;
    /// A required column is missing.
    MissingColumn = "missing-column", Error;
    /// Two columns have the same name.
    DuplicateColumn = "duplicate-column", Error;
    /// A column that the format does not have.
    UnknownColumn = "unknown-column", Error;
    /// No column answers a question.
    NoQuestionColumn = "no-question-column", Error;
    /// A header without a row under it.
    NoRecords = "no-records", Error;
    /// A quotation mark swallows the rows after it.
    UnclosedQuote = "unclosed-quote", Error;
    /// A row longer than any survey row.
    LongRecord = "long-record", Error;
    /// A cell longer than any survey cell.
    LongCell = "long-cell", Error;
    /// A row with more or fewer cells than the header.
    RowWidth = "row-width", Error;
    /// A value under a column without a name.
    StrayCell = "stray-cell", Error;
    /// A row without a respondent.
    MissingRespondent = "missing-respondent", Error;
    /// A department that is not assessed.
    UnknownDepartment = "unknown-department", Error;
    /// Two spellings that could be one department.
    DepartmentSpelling = "department-spelling", Error;
    /// More departments than any company has, in files without an assessment.
    TooManyDepartments = "too-many-departments", Error;
    /// A camp other than business and it.
    UnknownCamp = "unknown-camp", Error;
    /// An answer to a question of the other camp.
    WrongCamp = "wrong-camp", Error;
    /// A number that is not on the question's scale.
    OutOfScale = "out-of-scale", Error;
    /// An answer that is neither a number nor DK nor NA.
    UnknownAnswer = "unknown-answer", Error;
    /// A moment that is not an ISO date and time.
    BadMoment = "bad-moment", Error;
    /// A duration that is not a number of seconds.
    BadDuration = "bad-duration", Error;
    /// A respondent who answers twice about one department.
    DuplicateRespondent = "duplicate-respondent", Error;
    /// A respondent who answers one question twice about one department.
    DuplicateAnswer = "duplicate-answer", Error;
    /// The program did not count each row once: a fault of its own.
    UnevenBalance = "uneven-balance", Error;
    /// More faults than are shown.
    MoreFaults = "more-faults", Error;

    // The review of documents.

    /// A document that the questionnaire does not look for.
    UnknownDocument = "unknown-document", Error;
    /// A status that a document cannot have.
    UnknownStatus = "unknown-status", Error;
    /// A document reviewed twice for one department.
    DuplicateReview = "duplicate-review", Error;
    /// A document that is present and has no date.
    UndatedDocument = "undated-document", Warning;
    /// A document dated after the assessment.
    FutureDocument = "future-document", Warning;

    // Interviews.

    /// A line of a journal that is no record, or is not in its place.
    BrokenRecord = "broken-record", Error;
    /// The last line of a journal was not written to its end.
    TornRecord = "torn-record", Warning;
    /// Records of a journal that do not follow one another.
    SequenceGap = "sequence-gap", Error;
    /// A journal, a benchmark or typologies of another questionnaire, or a journal of another
    /// version of it.
    OtherQuestionnaire = "other-questionnaire", Error;
    /// A journal of the same version of the questionnaire, or typologies of the same questionnaire,
    /// with another content.
    ChangedQuestionnaire = "changed-questionnaire", Warning;
    /// Departments other than those of the command line.
    OtherDepartments = "other-departments", Error;
    /// A side that the question does not rate.
    UnratedSide = "unrated-side", Error;
    /// An answer that is neither one level, nor several positions, nor a reason for none.
    UnclearRating = "unclear-rating", Error;
    /// A question and side answered twice in an answers file.
    AnsweredTwice = "answered-twice", Warning;
    /// A level 1 or 4 without a fact.
    MissingFact = "missing-fact", Warning;

    // Benchmarks.

    /// Too few organisations to compare with.
    FewOrganisations = "few-organisations", Error;
    /// A reference to an axis that does not exist.
    UnknownAxis = "unknown-axis", Error;
    /// Two keys of which only one may stand.
    KeyConflict = "key-conflict", Error;
    /// Quantiles that do not ascend.
    BadQuantiles = "bad-quantiles", Error;

    // Sentences of a reader.

    /// An identifier that no sentence of the report has.
    UnknownSentence = "unknown-sentence", Error;
}
