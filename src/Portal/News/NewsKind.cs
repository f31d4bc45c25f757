namespace Samla.News;

/// <summary>What happened.</summary>
public enum NewsKind
{
    /// <summary>A meeting was held, and nothing of what it decided is written down.</summary>
    MeetingHeld,

    /// <summary>A meeting was held and its minutes are there.</summary>
    MinutesWritten,

    /// <summary>A meeting was held, and what it decided is written down.</summary>
    DecisionsMade,

    /// <summary>Minutes were approved.</summary>
    MinutesApproved,

    /// <summary>An agreement was adopted.</summary>
    AgreementAdopted,

    /// <summary>An agreement came into force.</summary>
    AgreementInForce,

    /// <summary>An agreement was gone through.</summary>
    AgreementReviewed,

    /// <summary>The time for going through an agreement had come.</summary>
    AgreementReviewDue,

    /// <summary>An agreement's last day was over.</summary>
    AgreementEnded,

    /// <summary>A guideline was adopted.</summary>
    GuidelineAdopted,

    /// <summary>A guideline came into force.</summary>
    GuidelineInForce,

    /// <summary>A guideline's last day was over.</summary>
    GuidelineEnded,

    /// <summary>A plan was adopted.</summary>
    PlanAdopted,

    /// <summary>A community was established.</summary>
    CommunityEstablished,

    /// <summary>A committee began its work.</summary>
    CommitteeBegan,

    /// <summary>A committee's last day was over.</summary>
    CommitteeEnded,

    /// <summary>Members of a committee took their places.</summary>
    MembersBegan,

    /// <summary>The time of members of a committee ran out.</summary>
    MembersEnded,

    /// <summary>Somebody began to lead a committee.</summary>
    LeadersBegan,

    /// <summary>The time of leaders of a committee ran out.</summary>
    LeadersEnded,
}
