namespace Samla.Theme.Parts;

/// <summary>What the communities are compared by, in the order of the table.</summary>
public enum ComparedColumn
{
    Municipalities,
    Partnership,
    Strategic,
    Professional,
    Local,
    PartnershipMeetings,
    StrategicMeetings,
    Leadership,
    Gps,
    Users,
    Secretariat,
    Grant,
    Agreement,
}
