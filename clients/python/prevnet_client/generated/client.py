from datetime import date
from typing import Any, Optional, Union

from .about import About
from .actors import Actors
from .base_client import BaseClient
from .base_model import UNSET, UnsetType
from .changes import Changes
from .coverage import Coverage
from .coverage_gaps import CoverageGaps
from .enums import ActorKind, Language, RegionKind, ServiceType, StatementName
from .funding_years import FundingYears
from .fundings import Fundings
from .input_types import ActorFilter, FundingFilter
from .network_map import NetworkMap
from .search_actors import SearchActors


def gql(q: str) -> str:
    return q


class Client(BaseClient):
    def about(self, **kwargs: Any) -> About:
        query = gql("""
            query About {
              dataset {
                version
                loadedAt
                licence
                actorCount
                regionCount
                sourceCount
                statementCount
              }
            }
            """)
        variables: dict[str, object] = {}
        response = self.execute(
            query=query, operation_name="About", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return About.model_validate(data)

    def actors(
        self,
        where: Union[Optional[ActorFilter], UnsetType] = UNSET,
        as_of: Union[Optional[date], UnsetType] = UNSET,
        first: Union[Optional[int], UnsetType] = UNSET,
        after: Union[Optional[str], UnsetType] = UNSET,
        **kwargs: Any,
    ) -> Actors:
        query = gql("""
            query Actors($where: ActorFilter, $asOf: Date, $first: Int = 100, $after: String) {
              actors(where: $where, asOf: $asOf, first: $first, after: $after) {
                totalCount
                pageInfo {
                  hasNextPage
                  endCursor
                }
                nodes {
                  __typename
                  ...ActorName
                  shortName
                  nameEn
                  website
                  founded
                  dissolved
                  knownFrom
                }
              }
            }

            fragment ActorName on Actor {
              __typename
              id
              slug
              name
              kind
            }
            """)
        variables: dict[str, object] = {
            "where": where,
            "asOf": as_of,
            "first": first,
            "after": after,
        }
        response = self.execute(
            query=query, operation_name="Actors", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Actors.model_validate(data)

    def search_actors(
        self,
        text: str,
        kinds: Union[Optional[list[ActorKind]], UnsetType] = UNSET,
        as_of: Union[Optional[date], UnsetType] = UNSET,
        first: Union[Optional[int], UnsetType] = UNSET,
        after: Union[Optional[str], UnsetType] = UNSET,
        **kwargs: Any,
    ) -> SearchActors:
        query = gql("""
            query SearchActors($text: String!, $kinds: [ActorKind!], $asOf: Date, $first: Int = 20, $after: String) {
              search(text: $text, kinds: $kinds, asOf: $asOf, first: $first, after: $after) {
                totalCount
                pageInfo {
                  hasNextPage
                  endCursor
                }
                nodes {
                  __typename
                  ...ActorName
                }
              }
            }

            fragment ActorName on Actor {
              __typename
              id
              slug
              name
              kind
            }
            """)
        variables: dict[str, object] = {
            "text": text,
            "kinds": kinds,
            "asOf": as_of,
            "first": first,
            "after": after,
        }
        response = self.execute(
            query=query, operation_name="SearchActors", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return SearchActors.model_validate(data)

    def coverage(
        self,
        level: Union[Optional[RegionKind], UnsetType] = UNSET,
        within: Union[Optional[str], UnsetType] = UNSET,
        services: Union[Optional[list[ServiceType]], UnsetType] = UNSET,
        on: Union[Optional[date], UnsetType] = UNSET,
        confirmed_within: Union[Optional[int], UnsetType] = UNSET,
        first: Union[Optional[int], UnsetType] = UNSET,
        after: Union[Optional[str], UnsetType] = UNSET,
        language: Union[Optional[Language], UnsetType] = UNSET,
        **kwargs: Any,
    ) -> Coverage:
        query = gql("""
            query Coverage($level: RegionKind = DISTRICT, $within: ID, $services: [ServiceType!], $on: Date, $confirmedWithin: Int, $first: Int = 100, $after: ID, $language: Language = EN) {
              coverage(
                level: $level
                within: $within
                services: $services
                on: $on
                confirmedWithin: $confirmedWithin
                first: $first
                after: $after
              ) {
                on
                sentence(language: $language)
                totalCount
                nextAfter
                columns {
                  serviceType
                  name(language: $language)
                }
                rows {
                  region {
                    ...RegionName
                  }
                  people
                  cells {
                    serviceType
                    state
                    ownState
                    confirmedProviderCount
                    providerCount
                    lastConfirmed
                  }
                }
              }
            }

            fragment RegionName on Region {
              id
              ags
              name
              kind
            }
            """)
        variables: dict[str, object] = {
            "level": level,
            "within": within,
            "services": services,
            "on": on,
            "confirmedWithin": confirmed_within,
            "first": first,
            "after": after,
            "language": language,
        }
        response = self.execute(
            query=query, operation_name="Coverage", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Coverage.model_validate(data)

    def coverage_gaps(
        self,
        level: Union[Optional[RegionKind], UnsetType] = UNSET,
        within: Union[Optional[str], UnsetType] = UNSET,
        on: Union[Optional[date], UnsetType] = UNSET,
        first: Union[Optional[int], UnsetType] = UNSET,
        after: Union[Optional[str], UnsetType] = UNSET,
        language: Union[Optional[Language], UnsetType] = UNSET,
        **kwargs: Any,
    ) -> CoverageGaps:
        query = gql("""
            query CoverageGaps($level: RegionKind = DISTRICT, $within: ID, $on: Date, $first: Int = 20, $after: String, $language: Language = EN) {
              gaps(level: $level, within: $within, on: $on, first: $first, after: $after) {
                sentence(language: $language)
                totalCount
                nodes {
                  reason
                  sentence(language: $language)
                  regions {
                    ...RegionName
                  }
                }
              }
            }

            fragment RegionName on Region {
              id
              ags
              name
              kind
            }
            """)
        variables: dict[str, object] = {
            "level": level,
            "within": within,
            "on": on,
            "first": first,
            "after": after,
            "language": language,
        }
        response = self.execute(
            query=query, operation_name="CoverageGaps", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return CoverageGaps.model_validate(data)

    def fundings(
        self,
        where: Union[Optional[FundingFilter], UnsetType] = UNSET,
        as_of: Union[Optional[date], UnsetType] = UNSET,
        first: Union[Optional[int], UnsetType] = UNSET,
        after: Union[Optional[str], UnsetType] = UNSET,
        **kwargs: Any,
    ) -> Fundings:
        query = gql("""
            query Fundings($where: FundingFilter, $asOf: Date, $first: Int = 100, $after: String) {
              fundings(where: $where, asOf: $asOf, first: $first, after: $after) {
                totalCount
                pageInfo {
                  hasNextPage
                  endCursor
                }
                nodes {
                  id
                  funder {
                    __typename
                    ...ActorName
                  }
                  recipient {
                    __typename
                    ...ActorName
                  }
                  programme {
                    id
                    slug
                    name
                  }
                  amountEur
                  amountKind
                  amountScope
                  period
                  validFrom
                  validTo
                  certainty
                  sources {
                    ...SourceRef
                  }
                }
              }
            }

            fragment ActorName on Actor {
              __typename
              id
              slug
              name
              kind
            }

            fragment SourceRef on Source {
              id
              title
              publisher
              url
              published
            }
            """)
        variables: dict[str, object] = {
            "where": where,
            "asOf": as_of,
            "first": first,
            "after": after,
        }
        response = self.execute(
            query=query, operation_name="Fundings", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Fundings.model_validate(data)

    def funding_years(
        self, where: Union[Optional[FundingFilter], UnsetType] = UNSET, **kwargs: Any
    ) -> FundingYears:
        query = gql("""
            query FundingYears($where: FundingFilter) {
              fundings(where: $where, first: 1) {
                totalCount
                totalEur {
                  years {
                    year
                    exact
                    approximate
                    maximum
                    total
                  }
                  unknownCount
                }
              }
            }
            """)
        variables: dict[str, object] = {"where": where}
        response = self.execute(
            query=query, operation_name="FundingYears", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return FundingYears.model_validate(data)

    def network_map(
        self,
        kinds: Union[Optional[list[StatementName]], UnsetType] = UNSET,
        actor_kinds: Union[Optional[list[ActorKind]], UnsetType] = UNSET,
        within: Union[Optional[str], UnsetType] = UNSET,
        on: Union[Optional[date], UnsetType] = UNSET,
        first: Union[Optional[int], UnsetType] = UNSET,
        language: Union[Optional[Language], UnsetType] = UNSET,
        **kwargs: Any,
    ) -> NetworkMap:
        query = gql("""
            query NetworkMap($kinds: [StatementName!], $actorKinds: [ActorKind!], $within: ID, $on: Date, $first: Int = 1000, $language: Language = EN) {
              networkMap(
                kinds: $kinds
                actorKinds: $actorKinds
                within: $within
                on: $on
                first: $first
              ) {
                on
                sentence(language: $language)
                nodeCount
                nodes {
                  id
                  name
                  actorKind
                  regionKind
                  degree
                }
              }
            }
            """)
        variables: dict[str, object] = {
            "kinds": kinds,
            "actorKinds": actor_kinds,
            "within": within,
            "on": on,
            "first": first,
            "language": language,
        }
        response = self.execute(
            query=query, operation_name="NetworkMap", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return NetworkMap.model_validate(data)

    def changes(
        self,
        from_: date,
        to: date,
        of: Union[Optional[str], UnsetType] = UNSET,
        kinds: Union[Optional[list[StatementName]], UnsetType] = UNSET,
        first: Union[Optional[int], UnsetType] = UNSET,
        language: Union[Optional[Language], UnsetType] = UNSET,
        **kwargs: Any,
    ) -> Changes:
        query = gql("""
            query Changes($from: Date!, $to: Date!, $of: ID, $kinds: [StatementName!], $first: Int = 100, $language: Language = EN) {
              changes(from: $from, to: $to, of: $of, kinds: $kinds, first: $first) {
                sentence(language: $language)
                totalCount
                nodes {
                  sort
                  day
                  kind
                  actor {
                    __typename
                    ...ActorName
                  }
                  sentence(language: $language)
                }
              }
            }

            fragment ActorName on Actor {
              __typename
              id
              slug
              name
              kind
            }
            """)
        variables: dict[str, object] = {
            "from": from_,
            "to": to,
            "of": of,
            "kinds": kinds,
            "first": first,
            "language": language,
        }
        response = self.execute(
            query=query, operation_name="Changes", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Changes.model_validate(data)
